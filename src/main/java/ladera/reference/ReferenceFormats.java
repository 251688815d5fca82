package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.num.Catalog;
import ladera.num.Problem;
import ladera.num.Refusal;

/** The list of reference formats. */
public final class ReferenceFormats {
    public static final Catalog<ReferenceFormat> ALL = new Catalog<>(
            "references",
            new SurfacesFormat(),
            new TrajectoriesFormat(),
            new ActivationsFormat(),
            new NetworksFormat(),
            new FigureOneFormat(),
            new UdlFormat());

    private ReferenceFormats() {}

    /**
     * How many records a document holds.
     *
     * @param name what the document is called in a refusal
     * @throws Refusal where it is of no format, or of another shape than its format has
     */
    public static int records(ObjectNode document, String name) {
        return of(document, name, ALL).stream()
                .mapToInt(format ->
                        Places.at(name, () -> format.entries(document)).size())
                .sum();
    }

    /**
     * The formats that a document is written in; a document may hold several side by side.
     *
     * @param name what the document is called in a refusal
     * @throws Refusal where none of {@code formats} recognises it
     */
    static List<ReferenceFormat> of(ObjectNode document, String name, Catalog<ReferenceFormat> formats) {
        List<ReferenceFormat> recognised = formats.entries().stream()
                .filter(format -> format.recognises(document))
                .toList();
        if (recognised.isEmpty()) {
            throw new Refusal(new Problem("reference.unknown", name, String.join(", ", formats.ids())));
        }
        return recognised;
    }
}
