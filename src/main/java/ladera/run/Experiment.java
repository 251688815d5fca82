package ladera.run;

/**
 * All that is needed to repeat what is on the screen, as one immutable value; as JSON it is the session file.
 *
 * @param room id of the room in sight
 * @param race what the optimizers room shows
 */
public record Experiment(String room, Race race) {
    public Experiment with(Race other) {
        return new Experiment(room, other);
    }

    public Experiment in(String otherRoom) {
        return new Experiment(otherRoom, race);
    }
}
