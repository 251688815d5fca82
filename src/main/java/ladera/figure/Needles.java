package ladera.figure;

import ladera.num.Grid;

/** Carries grid points that stand far out from all their neighbours over into a thinned mesh. */
final class Needles {
    /** A needle's tone differs from that of each neighbour by more than this, and always in the same direction. */
    private static final double OUTSTANDING = 0.1;

    private Needles() {}

    static void keep(MapGround ground, float[] tones, int columns, int rows) {
        Grid grid = ground.grid();
        for (int j = 1; j + 1 < grid.rows(); j++) {
            for (int i = 1; i + 1 < grid.columns(); i++) {
                float here = ReliefMesh.tone(ground, grid.value(i, j));
                if (stands(ground, here, i, j)) {
                    int column = (int) Math.round((double) i * (columns - 1) / (grid.columns() - 1));
                    int row = (int) Math.round((double) j * (rows - 1) / (grid.rows() - 1));
                    tones[row * columns + column] = here;
                }
            }
        }
    }

    private static boolean stands(MapGround ground, float here, int i, int j) {
        Grid grid = ground.grid();
        float left = ReliefMesh.tone(ground, grid.value(i - 1, j)) - here;
        float right = ReliefMesh.tone(ground, grid.value(i + 1, j)) - here;
        float below = ReliefMesh.tone(ground, grid.value(i, j - 1)) - here;
        float above = ReliefMesh.tone(ground, grid.value(i, j + 1)) - here;
        double least = Math.min(Math.min(left, right), Math.min(below, above));
        double most = Math.max(Math.max(left, right), Math.max(below, above));
        return least > OUTSTANDING || most < -OUTSTANDING;
    }
}
