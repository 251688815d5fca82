package ladera.packaging;

import java.nio.file.Path;

/** Stands for the program: says where it runs and with what, and ends with the code that it is told. */
public final class Echo {
    private Echo() {}

    public static void main(String[] args) {
        System.out.println(Path.of("").toAbsolutePath() + " " + String.join(" ", args));
        System.exit(args.length > 1 && args[0].equals("exit") ? Integer.parseInt(args[1]) : 0);
    }
}
