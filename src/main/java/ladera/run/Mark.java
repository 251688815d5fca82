package ladera.run;

/** Something that happened at a step, worth a mark on the transport's line. */
public record Mark(long step, Kind kind) {
    /** What happened. */
    public enum Kind {
        /** A knob was turned in mid-run. */
        TURNED,
        /** A run ended. */
        ENDED
    }
}
