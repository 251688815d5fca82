package ladera.reference;

import java.util.List;
import java.util.stream.Stream;
import ladera.num.Catalog;

/** The list of kinds of cases, family by family. */
final class UdlKinds {
    static final Catalog<UdlKind> ALL = of(
            UdlNetworks.KINDS,
            UdlLosses.KINDS,
            UdlOptimisation.KINDS,
            UdlPaths.KINDS,
            UdlBackprop.KINDS,
            UdlInitialization.KINDS);

    private UdlKinds() {}

    @SafeVarargs
    private static Catalog<UdlKind> of(List<UdlKind>... families) {
        return new Catalog<>("kinds", Stream.of(families).flatMap(List::stream).toArray(UdlKind[]::new));
    }
}
