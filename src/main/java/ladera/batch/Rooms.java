package ladera.batch;

import ladera.num.Catalog;
import ladera.num.Named;

/** The rooms by the names that the command line knows them by. */
public final class Rooms {
    public static final Catalog<Room> ALL = new Catalog<>(
            "rooms",
            new Room("optimizers"),
            new Room("backprop"),
            new Room("training"),
            new Room("initialization"),
            new Room("lessons"));

    private Rooms() {}

    /** One room's name. */
    public record Room(String id) implements Named {}
}
