package ladera.lesson;

import java.util.function.Supplier;
import ladera.figure.MapGround;

/**
 * The ground of a map, made anew only where what it depends on has changed: several pictures of a lesson share one, and most
 * knobs leave it as it is. For any number of threads.
 */
final class LastGround {
    private volatile Made last = new Made(null, null);

    private record Made(Object key, MapGround ground) {}

    /** @param key all that the ground depends on, compared by content */
    MapGround of(Object key, Supplier<MapGround> maker) {
        Made known = last;
        if (!key.equals(known.key)) {
            known = new Made(key, maker.get());
            last = known;
        }
        return known.ground;
    }
}
