package ladera.ui.figures;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import javax.swing.JPanel;
import ladera.report.Paper;
import ladera.report.Print;

/** A figure as it will stand on paper, at its true size where the place allows. */
final class Preview extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int SIDE = 440;

    /** Pixels drawn to one of the screen's: smooth on fine screens, and when scaled down. */
    private static final int FINE = 2;

    private transient BufferedImage picture;
    private transient BufferedImage grey;
    private double width;
    private double height;
    private boolean inGrey;

    Preview() {
        setPreferredSize(new Dimension(SIDE, SIDE));
        setOpaque(true);
    }

    /** Pixels to an inch at which a picture for here is drawn. */
    static int dpi() {
        return FINE * Toolkit.getDefaultToolkit().getScreenResolution();
    }

    /** Shows a drawing of a print; null for nothing. */
    void show(BufferedImage drawn, Print print) {
        picture = drawn;
        grey = null;
        if (print != null) {
            double perMillimetre = dpi() / FINE / Paper.MILLIMETRES;
            width = print.width() * perMillimetre;
            height = print.height() * perMillimetre;
        }
        repaint();
    }

    /** Shows the figure as a printer without colours prints it. */
    void setGrey(boolean on) {
        inGrey = on;
        repaint();
    }

    /** By how much the figure is drawn smaller than it will be; 1 for its true size. */
    double scale() {
        return Math.min(1, Math.min(getWidth() / width, getHeight() / height));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(getBackground());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        if (picture == null) {
            return;
        }
        double scale = scale();
        int w = (int) Math.round(scale * width);
        int h = (int) Math.round(scale * height);
        int x = (getWidth() - w) / 2;
        int y = (getHeight() - h) / 2;
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        copy.setColor(Color.WHITE);
        copy.fillRect(x, y, w, h);
        copy.drawImage(inGrey ? grey() : picture, x, y, w, h, null);
        copy.dispose();
    }

    private BufferedImage grey() {
        if (grey == null) {
            grey = new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_GRAY), null)
                    .filter(
                            picture,
                            new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY));
        }
        return grey;
    }
}
