package ladera.run.lessons;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.run.JsonPlace;
import ladera.run.SectionKind;

/** The section of the room of lessons, whose cursor is the step of the lesson in sight. */
public final class CourseworkKind extends SectionKind<Coursework, Void> {
    /** Steps a second: each is to be read. */
    private static final double FIRST_SPEED = 2;

    CourseworkKind() {
        super("lessons", "lessons");
    }

    @Override
    public Coursework initial() {
        return Coursework.at(Notebooks.ALL.entries().get(0).id());
    }

    @Override
    public Coursework read(JsonPlace section) {
        return CourseworkJson.read(section);
    }

    @Override
    public void write(Coursework section, ObjectNode to) {
        CourseworkJson.write(section, to);
    }

    @Override
    public long steps(Coursework section) {
        Setting setting = section.workbook(section.notebook()).setting();
        return Math.max(1, Notebooks.ALL.get(section.notebook()).story().steps().applyAsLong(setting));
    }

    @Override
    public String unit(Coursework section) {
        return Notebooks.ALL.get(section.notebook()).story().unit();
    }

    @Override
    public double firstSpeed() {
        return FIRST_SPEED;
    }
}
