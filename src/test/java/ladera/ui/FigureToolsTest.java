package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import ladera.report.FigureWriters;
import ladera.report.Figures;
import ladera.report.Paper;
import ladera.report.Print;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures taken along from the real window. */
class FigureToolsTest {
    private static final MainFrame.Appearance DARK =
            new MainFrame.Appearance(Language.ENGLISH, Theme.DARK, Renderer.JAVA2D);

    @TempDir
    private Path folder;

    @Test
    void everyPictureOfTheRoomIsAFigureWithItsName() {
        try (OnScreen window = new OnScreen(Examples.first(), DARK)) {
            List<String> names = window.all(JComponent.class).stream()
                    .filter(part -> FigureView.of(part) != null)
                    .map(part -> part.getAccessibleContext().getAccessibleName())
                    .toList();
            Words words = Words.in(Language.ENGLISH);
            assertEquals(
                    List.of(
                            words.get("figure.relief"),
                            words.get("figure.map"),
                            words.get("figure.excess"),
                            words.get("figure.gradient")),
                    names);
        }
    }

    @Test
    void theFigureUnderThePointerIsCopiedOnWhiteWhateverTheTheme() throws Exception {
        try (OnScreen window = new OnScreen(Examples.first(), DARK)) {
            window.at(60);
            Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
            OnScreen.onEventThread(() -> clipboard.setContents(new StringSelection("before"), null));
            window.hover(window.named(JPanel.class, "Map of the surface"), 200, 150);
            OnScreen.onEventThread(() -> window.frame().tools().copy());
            OnScreen.until(() -> clipboard.isDataFlavorAvailable(DataFlavor.imageFlavor));
            BufferedImage image = (BufferedImage) clipboard.getData(DataFlavor.imageFlavor);
            assertEquals(1050, image.getWidth());
            assertTrue(image.getHeight() > 1050, "the map is higher than wide, not " + image.getHeight());
            assertFalse(image.getColorModel().hasAlpha());
            assertEquals(0xffffffff, image.getRGB(2, image.getHeight() - 2));
            OnScreen.until(() -> said(window, "Copied: Map of the surface."));
            DataFlavor svg = new DataFlavor("image/svg+xml; class=java.io.InputStream");
            try (InputStream in = (InputStream) clipboard.getData(svg)) {
                assertTrue(new String(in.readAllBytes()).contains("<svg"));
            }
        }
    }

    @Test
    void aRightClickOpensTheMenuAndARightDragDoesNot() {
        try (OnScreen window = new OnScreen(Examples.first(), DARK)) {
            window.at(10);
            JPanel curves =
                    window.named(JPanel.class, Words.in(Language.ENGLISH).get("figure.excess"));
            right(curves, 120, 80, 180, 80);
            assertEquals(0, menuPath().length);
            right(curves, 120, 80, 121, 80);
            assertTrue(menuPath().length > 0);
            OnScreen.onEventThread(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
            assertEquals(10, window.engine.latest().playback().cursor());
        }
    }

    @Test
    void theDialogShowsTheFigureAndOffersEveryOtherOfTheRoom() {
        try (OnScreen window = new OnScreen(Examples.first(), DARK)) {
            window.at(60);
            window.hover(window.named(JPanel.class, "Map of the surface"), 200, 150);
            SwingUtilities.invokeLater(() -> window.frame().tools().export());
            JDialog[] dialog = new JDialog[1];
            OnScreen.until(() -> {
                for (Window each : Window.getWindows()) {
                    dialog[0] = each instanceof JDialog shown && shown.isShowing() ? shown : dialog[0];
                }
                return dialog[0] != null;
            });
            List<JComboBox<?>> lists = new ArrayList<>();
            OnScreen.onEventThread(() -> collect(dialog[0], lists));
            assertEquals(4, lists.get(0).getItemCount());
            assertEquals("Map of the surface", String.valueOf(lists.get(0).getSelectedItem()));
            assertEquals(FigureWriters.ALL.ids().size() + 1, lists.get(1).getItemCount());
            OnScreen.until(() -> labels(dialog[0]).stream().anyMatch(text -> text.startsWith("88.90 \u00d7")));
            OnScreen.onEventThread(() -> dialog[0].dispose());
        }
    }

    @Test
    void aFigureDroppedOnTheWindowOpensTheRunThatMadeIt() throws IOException {
        Experiment other =
                Examples.first().with(Examples.first().race().seeded(99).over(30));
        Path file = folder.resolve("loss.svg");
        Print print = Figures.ALL.get("race-loss").print(other, Words.in(Language.SPANISH), Paper.A4, 300);
        try (var out = Files.newOutputStream(file)) {
            FigureWriters.ALL.get("svg").write(print, out);
        }
        try (OnScreen window = new OnScreen(Examples.first(), DARK)) {
            OnScreen.onEventThread(() -> drop(window, file));
            OnScreen.until(() -> window.engine.latest().experiment().equals(other)
                    && window.engine.latest().playback().cursor() == 30);
            Path foreign = folder.resolve("foreign.svg");
            Files.writeString(foreign, "<svg xmlns='http://www.w3.org/2000/svg'/>");
            OnScreen.onEventThread(() -> drop(window, foreign));
            OnScreen.until(() -> said(window, "foreign.svg holds no run of Ladera"));
            assertEquals(other, window.engine.latest().experiment());
        }
    }

    @Test
    void theWholeWindowIsCopiedAsItStands() throws Exception {
        try (OnScreen window = new OnScreen(Examples.first(), DARK)) {
            window.at(5);
            OnScreen.onEventThread(() -> window.frame().tools().copyWindow());
            Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
            BufferedImage image = (BufferedImage) clipboard.getData(DataFlavor.imageFlavor);
            assertEquals(1280, image.getWidth());
            assertEquals(800, image.getHeight());
            int stage = window.placeOf(window.frame().room().stage()).x;
            assertEquals(Theme.DARK.palette().background().getRGB(), image.getRGB(stage + 3, 400));
        }
    }

    private static boolean said(OnScreen window, String beginning) {
        return labels(window.frame()).stream().anyMatch(text -> text.startsWith(beginning));
    }

    private static List<String> labels(Window window) {
        List<String> texts = new ArrayList<>();
        collectLabels(window, texts);
        return texts;
    }

    private static void collectLabels(java.awt.Container within, List<String> texts) {
        for (Component part : within.getComponents()) {
            if (part instanceof JLabel label && label.getText() != null) {
                texts.add(label.getText());
            }
            if (part instanceof java.awt.Container container) {
                collectLabels(container, texts);
            }
        }
    }

    private static void collect(java.awt.Container within, List<JComboBox<?>> lists) {
        for (Component part : within.getComponents()) {
            if (part instanceof JComboBox<?> list) {
                lists.add(list);
            } else if (part instanceof java.awt.Container container) {
                collect(container, lists);
            }
        }
    }

    private static MenuElement[] menuPath() {
        return MenuSelectionManager.defaultManager().getSelectedPath();
    }

    /** Presses the right button at one place and lets go at another. */
    private static void right(Component on, int fromX, int fromY, int toX, int toY) {
        OnScreen.onEventThread(() -> {
            on.dispatchEvent(new MouseEvent(
                    on,
                    MouseEvent.MOUSE_PRESSED,
                    0,
                    InputEvent.BUTTON3_DOWN_MASK,
                    fromX,
                    fromY,
                    1,
                    false,
                    MouseEvent.BUTTON3));
            on.dispatchEvent(
                    new MouseEvent(on, MouseEvent.MOUSE_RELEASED, 0, 0, toX, toY, 1, false, MouseEvent.BUTTON3));
        });
    }

    private static void drop(OnScreen window, Path file) {
        JComponent root = window.frame().getRootPane();
        TransferHandler handler = root.getTransferHandler();
        handler.importData(new TransferHandler.TransferSupport(root, new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public List<File> getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
                return List.of(file.toFile());
            }
        }));
    }
}
