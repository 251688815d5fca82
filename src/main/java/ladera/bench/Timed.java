package ladera.bench;

/** Something whose passes can be timed, here or in another process. */
interface Timed {
    /** The seconds that so many passes take, one after the other. */
    double seconds(long passes);
}
