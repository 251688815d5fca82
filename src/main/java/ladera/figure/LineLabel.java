package ladera.figure;

import java.awt.geom.Rectangle2D;

/**
 * The number of an isoline, set into a gap of the line.
 *
 * @param x middle of the number
 * @param y middle of the number
 * @param angle by which the number is turned, clockwise on the screen, within a quarter turn of upright
 * @param from where the gap begins along the line
 * @param to where the gap ends
 * @param box the upright rectangle around the turned number
 */
record LineLabel(
        PixelLine line, String text, double x, double y, double angle, double from, double to, Rectangle2D box) {}
