package ladera.batch;

import java.util.List;
import ladera.lesson.Lesson;
import ladera.lesson.Lessons;
import ladera.net.Activations;
import ladera.net.Kind;
import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Named;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.ScheduleKind;
import ladera.optim.Schedules;
import ladera.report.Exporters;
import ladera.report.Figures;
import ladera.surface.Surfaces;

/** One catalogue as the command line lists it. */
record Listing(String id, List<Item> items) implements Named {
    /** The catalogues by name; what the program does not have yet is listed as empty. */
    static final Catalog<Listing> ALL = new Catalog<>(
            "kinds",
            of("surfaces", "surface.", Surfaces.ALL),
            new Listing(
                    "optimizers",
                    Optimizers.ALL.entries().stream().map(Listing::item).toList()),
            new Listing(
                    "activations",
                    Activations.ALL.entries().stream().map(Listing::item).toList()),
            empty("initializers"),
            empty("losses"),
            new Listing(
                    "schedules",
                    Schedules.ALL.entries().stream().map(Listing::item).toList()),
            of("rooms", "room.", Rooms.ALL),
            new Listing(
                    "lessons", Lessons.ALL.entries().stream().map(Listing::item).toList()),
            new Listing(
                    "figures",
                    Figures.ALL.entries().stream()
                            .map(exhibit -> new Item(exhibit.id(), exhibit.titleKey(), List.of()))
                            .toList()),
            of("exporters", "exporter.", Exporters.ALL));

    /** One entry: its id, the key of its name in the bundles, and its knobs. */
    record Item(String id, String nameKey, List<Knob> knobs) {}

    private static Item item(Optimizer optimizer) {
        return new Item(optimizer.id(), "optimizer." + optimizer.id(), optimizer.knobs());
    }

    private static Item item(Lesson lesson) {
        return new Item(lesson.id(), "lesson." + lesson.id(), lesson.notebook().knobs());
    }

    private static Item item(ScheduleKind schedule) {
        return new Item(schedule.id(), "schedule." + schedule.id(), schedule.knobs());
    }

    private static Item item(Kind<?> activation) {
        return new Item(activation.id(), "activation." + activation.id(), activation.knobs());
    }

    private static Listing of(String kind, String prefix, Catalog<? extends Named> catalog) {
        return new Listing(
                kind,
                catalog.entries().stream()
                        .map(entry -> new Item(entry.id(), prefix + entry.id(), List.of()))
                        .toList());
    }

    private static Listing empty(String kind) {
        return new Listing(kind, List.of());
    }
}
