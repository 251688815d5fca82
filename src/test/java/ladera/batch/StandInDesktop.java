package ladera.batch;

import java.nio.file.Path;

/** A desktop of which a test overrides what it expects to be asked for. */
class StandInDesktop implements Desktop {
    @Override
    public boolean open(Path session) {
        throw new AssertionError("nobody asked for the window");
    }

    @Override
    public void shot(ShotRequest request) {
        throw new AssertionError("nobody asked for a picture");
    }

    @Override
    public Painter painter() {
        throw new AssertionError("nobody asked for the painter");
    }

    @Override
    public String typeface(String signs) {
        throw new AssertionError("nobody asked for the type");
    }
}
