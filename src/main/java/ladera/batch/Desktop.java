package ladera.batch;

import ladera.num.Problem;
import ladera.num.Refusal;

/** The window, as the command line sees it. */
public interface Desktop {
    /** Where there is no display to open a window on. */
    Desktop NONE = new Desktop() {
        @Override
        public void open() {
            throw new Refusal(new Problem("desktop.none", ""));
        }

        @Override
        public void shot(ShotRequest request) {
            open();
        }
    };

    /**
     * Opens the window and returns; the window stays.
     *
     * @throws Refusal where there is no display
     */
    void open();

    /**
     * Opens the window, brings it to what is asked for, writes its picture once every view has painted, and closes it.
     *
     * @throws Refusal where there is no display, the session cannot be read or the picture cannot be written
     */
    void shot(ShotRequest request);
}
