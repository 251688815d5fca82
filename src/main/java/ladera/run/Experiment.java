package ladera.run;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that is needed to repeat what is on the screen, as one immutable value; as JSON it is the session file.
 *
 * @param room id of the room in sight
 * @param sections what the rooms keep, by the section's id; a room that has not been used has none yet
 */
public record Experiment(String room, Map<String, Section> sections) {
    public Experiment {
        sections = Map.copyOf(sections);
    }

    /** With one section, in the room that shows it. */
    public static Experiment of(Section section) {
        return new Experiment(section.kind().room(), Map.of()).with(section);
    }

    /** What a room keeps; what the room begins with where it has not been used. */
    @SuppressWarnings("unchecked") // with() files a section under its own kind's id only.
    public <S extends Section> S section(SectionKind<S, ?> kind) {
        Section kept = sections.get(kind.id());
        return kept == null ? kind.initial() : (S) kept;
    }

    /** What the optimizers room shows. */
    public Race race() {
        return section(Race.KIND);
    }

    /** With this section in the place of the one of its kind. */
    public Experiment with(Section section) {
        Map<String, Section> changed = new LinkedHashMap<>(sections);
        changed.put(section.kind().id(), section);
        return new Experiment(room, changed);
    }

    /** With another room in sight. */
    public Experiment in(String otherRoom) {
        return new Experiment(otherRoom, sections);
    }
}
