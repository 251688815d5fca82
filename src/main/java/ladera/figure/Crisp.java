package ladera.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;

/** Graphics as pictures want them: smooth lines exactly where they are asked for, smooth type, nothing outside the area. */
final class Crisp {
    private Crisp() {}

    /** A copy to paint with and to dispose of; the original stays as it is. */
    static Graphics2D copy(Graphics2D graphics, Rectangle2D area) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.clip(area);
        copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        copy.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        copy.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return copy;
    }
}
