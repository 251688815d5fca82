package ladera.net;

import java.util.ArrayList;
import java.util.List;

/** Workspaces to be taken by whatever thread runs a part; as many are made as are ever wanted at once. */
final class WorkspacePool {
    private final Architecture architecture;
    private final int targets;
    private final int terms;
    private final List<Workspace> free = new ArrayList<>();

    WorkspacePool(Architecture architecture, int targets, int terms) {
        this.architecture = architecture;
        this.targets = targets;
        this.terms = terms;
        free.add(make());
    }

    private Workspace make() {
        return new Workspace(architecture, targets, terms);
    }

    int chunk() {
        return Workspace.chunk(architecture);
    }

    /** The one given back last, whose buffers are likeliest to be in a cache. */
    synchronized Workspace take() {
        return free.isEmpty() ? make() : free.remove(free.size() - 1);
    }

    synchronized void give(Workspace workspace) {
        free.add(workspace);
    }
}
