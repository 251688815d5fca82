package ladera.num;

/**
 * Brings the JDK's incubating Vector API ({@code jdk.incubator.vector}) into a running program.
 *
 * <p>The flag {@code --add-modules jdk.incubator.vector} does the same at the start, but makes every start about 50 ms
 * longer (it rules out the JDK's archived module graph) and writes a warning to the error stream that nothing silences.
 * Here the module comes when a kernel first asks, by the way in which the JDK brings its own late modules; the kernels
 * run at the same speed. It needs {@code jdk.internal.module} of {@code java.base} exported, which the manifest of the
 * program's jar does.
 *
 * <p>A class that mentions {@code jdk.incubator.vector} must not be touched before {@link #available()} has said yes:
 *
 * <pre>{@code static final Kernel KERNEL = VectorModule.available() ? new VectorKernel() : new PlainKernel();}</pre>
 */
public final class VectorModule {
    private static final String NAME = "jdk.incubator.vector";

    private VectorModule() {}

    /** Whether the Vector API can be used, loading it at the first call; false means that this JDK does not give it. */
    public static boolean available() {
        return Loaded.YES;
    }

    /** The answer, found once; the JVM guards it against two threads asking. */
    private static final class Loaded {
        private static final boolean YES = present() || (load() && present());
    }

    private static boolean present() {
        try {
            Class.forName(NAME + ".DoubleVector", false, VectorModule.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean load() {
        try {
            Class.forName("jdk.internal.module.Modules")
                    .getMethod("loadModule", String.class)
                    .invoke(null, NAME);
            return true;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return false;
        }
    }
}
