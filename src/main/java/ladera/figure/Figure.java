package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture as a value: it paints itself at any size in any palette, and knows the numbers behind it. */
public interface Figure {
    /** Names the figure on the command line and in file names. */
    String id();

    /** Paints within {@code area} and nothing outside it; leaves the graphics as it found it. */
    void paint(Graphics2D graphics, Rectangle2D area, Palette palette);

    /** The numbers the picture shows, one row a point. */
    Table table();
}
