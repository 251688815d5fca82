package ladera.ui;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks for files that a room reads or writes. The folder is remembered for each kind of file. */
public final class FileAsking {
    private static final String FOLDER = ".folder";

    private FileAsking() {}

    /**
     * The file to read, or null.
     *
     * @param kind key of the word for files of this kind
     */
    public static Path open(Component over, Surroundings around, String kind, String... endings) {
        JFileChooser chooser = chooser(around, kind, endings);
        return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION ? chosen(chooser, around, kind) : null;
    }

    /**
     * The file to write, or null. What exists is written over only where the person says so.
     *
     * @param kind key of the word for files of this kind
     * @param name what the file is called unless the person says otherwise; its ending is added to a name without one
     */
    public static Path save(Component over, Surroundings around, String kind, String name, String... endings) {
        JFileChooser chooser = chooser(around, kind, endings);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        while (chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION) {
            Path file = chosen(chooser, around, kind);
            if (file.getFileName().toString().indexOf('.', 1) < 0) {
                file = file.resolveSibling(file.getFileName() + name.substring(name.lastIndexOf('.')));
            }
            if (!Files.exists(file) || mayReplace(over, around, kind, file)) {
                return file;
            }
        }
        return null;
    }

    private static Path chosen(JFileChooser chooser, Surroundings around, String kind) {
        around.memory().keep(kind + FOLDER, chooser.getCurrentDirectory());
        return chooser.getSelectedFile().toPath();
    }

    private static boolean mayReplace(Component over, Surroundings around, String kind, Path file) {
        return JOptionPane.showConfirmDialog(
                        over,
                        around.words().get("export.replace", file.getFileName().toString()),
                        around.word(kind),
                        JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
    }

    private static JFileChooser chooser(Surroundings around, String kind, String... endings) {
        JFileChooser chooser = new JFileChooser(around.memory().recall(kind + FOLDER, (File) null));
        chooser.setFileFilter(new FileNameExtensionFilter(around.word(kind), endings));
        return chooser;
    }
}
