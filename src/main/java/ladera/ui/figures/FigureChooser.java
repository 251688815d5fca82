package ladera.ui.figures;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import ladera.text.Words;
import ladera.ui.ViewMemory;

/** Asks where a figure is to be written. */
final class FigureChooser {
    private static final String FOLDER = "figures.folder";

    private FigureChooser() {}

    /**
     * The file to write, or null. What exists is written over only where the person says so.
     *
     * @param ending with its point; added to a name without it
     */
    static Path choose(Component over, Words words, ViewMemory memory, String name, String ending) {
        JFileChooser chooser = new JFileChooser(memory.recall(FOLDER, (File) null));
        chooser.setFileFilter(
                new FileNameExtensionFilter(ending.substring(1).toUpperCase(Locale.ROOT), ending.substring(1)));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name + ending));
        while (chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
                file = file.resolveSibling(file.getFileName() + ending);
            }
            memory.keep(FOLDER, chooser.getCurrentDirectory());
            if (!Files.exists(file) || mayReplace(over, words, file)) {
                return file;
            }
        }
        return null;
    }

    private static boolean mayReplace(Component over, Words words, Path file) {
        int answer = JOptionPane.showConfirmDialog(
                over,
                words.get("export.replace", file.getFileName().toString()),
                words.get("action.export"),
                JOptionPane.OK_CANCEL_OPTION);
        return answer == JOptionPane.OK_OPTION;
    }
}
