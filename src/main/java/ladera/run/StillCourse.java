package ladera.run;

/** The course of a section for which nothing is computed step by step: always there already. */
final class StillCourse<S, R> implements Course<S, R> {
    @Override
    public void adopt(S next, boolean sameGesture) {}

    @Override
    public boolean reached(long step) {
        return true;
    }

    @Override
    public void advanceTowards(long step) {}

    @Override
    public long computed(long limit) {
        return limit;
    }

    @Override
    public R report(long cursor) {
        return null;
    }
}
