package ladera.run.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.num.Parallel;
import ladera.num.Ticker;
import ladera.run.Course;
import ladera.run.JsonPlace;
import ladera.run.SectionKind;

/** Networks trained side by side: the section of the training room. */
public final class TrainingKind extends SectionKind<TrainingRace, TrainingReport> {
    /** Updates a second at which the transport sets out: a thousand updates in a few seconds. */
    private static final double FIRST_SPEED = 250;

    TrainingKind() {
        super("training", "training");
    }

    @Override
    public TrainingRace initial() {
        return TrainingExamples.first();
    }

    @Override
    public TrainingRace read(JsonPlace section) {
        return TrainingJson.read(section);
    }

    @Override
    public void write(TrainingRace race, ObjectNode to) {
        TrainingJson.write(race, to);
    }

    /** Who has looked at samples has looked. */
    @Override
    public TrainingRace keeping(TrainingRace next, TrainingRace present) {
        return next.looked(next.looks().with(present.looks()));
    }

    @Override
    public long steps(TrainingRace race) {
        return race.steps();
    }

    @Override
    public String unit(TrainingRace race) {
        return "update";
    }

    @Override
    public double firstSpeed() {
        return FIRST_SPEED;
    }

    @Override
    public Course<TrainingRace, TrainingReport> course(TrainingRace race, Ticker ticker, Parallel parallel) {
        return new TrainingCourse(race, ticker, parallel);
    }
}
