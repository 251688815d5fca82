package ladera.num;

/**
 * The kernels this machine runs: the Vector API's where {@link VectorModule} finds it and the processor has vectors
 * of two to eight doubles, plain Java everywhere else. Both give the same bits.
 *
 * <p>The system property {@code ladera.kernels=plain} asks for plain Java.
 *
 * @param id {@code vector} or {@code plain}
 * @param lanes doubles worked on at once
 */
public record Kernels(
        String id,
        int lanes,
        LayerKernel layers,
        Elementary elementary,
        FlatKernel flat,
        RowKernel rows,
        Treadmill treadmill) {
    /** Plain Java. */
    public static final Kernels PLAIN = new Kernels(
            "plain",
            1,
            new LayerKernelPlain(),
            new ElementaryPlain(),
            new FlatKernelPlain(),
            new RowKernelPlain(),
            new TreadmillPlain());

    private static final Kernels FASTEST = choose();

    /** The fastest there are here; always the same object. */
    public static Kernels fastest() {
        return FASTEST;
    }

    private static Kernels choose() {
        boolean refused = "plain".equals(System.getProperty("ladera.kernels"));
        if (refused || !VectorModule.available()) {
            return PLAIN;
        }
        try {
            // By name, so that nothing of the Vector API is loaded where it is not there.
            return (Kernels) Class.forName("ladera.num.KernelsVector")
                    .getDeclaredMethod("kernels")
                    .invoke(null);
        } catch (ReflectiveOperationException | LinkageError absent) {
            return PLAIN;
        }
    }
}
