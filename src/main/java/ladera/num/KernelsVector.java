package ladera.num;

/** Makes the kernels that need the Vector API; found by {@link Kernels} by name. */
final class KernelsVector {
    private static final int NARROWEST = 2;

    private KernelsVector() {}

    static Kernels kernels() {
        int width = KernelBlocks.WIDTH;
        if (width < NARROWEST || width > KernelLayout.LANES) {
            return Kernels.PLAIN;
        }
        return new Kernels(
                "vector",
                width,
                new LayerKernelVector(),
                new ElementaryVector(),
                new FlatKernelVector(),
                new RowKernelVector(),
                new TreadmillVector());
    }
}
