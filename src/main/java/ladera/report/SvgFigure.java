package ladera.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import ladera.figure.PixelDensity;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SimpleImageHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A figure as SVG of its size on paper, a user unit being a unit of the figure. Type stays text, so that it can be searched
 * and edited. The run stands in the metadata.
 */
final class SvgFigure implements FigureWriter {
    static final String SVG = "http://www.w3.org/2000/svg";

    /** What holds the run among the metadata. */
    static final String RUN = "run";

    /** Namespace of {@link #RUN}. */
    static final String NAMESPACE = "urn:ladera:run";

    /** Pixels of a heat map to a unit, at most: 192 an inch in print; fewer where the file grows too large. */
    private static final double[] FINENESS = {2, 1.4, 1, 0.7};

    /** Decimal places of a coordinate. */
    private static final int PRECISION = 2;

    private static final int SIZE_PRECISION = 4;

    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String fileEnding() {
        return ".svg";
    }

    @Override
    public void write(Print print, OutputStream out) throws IOException {
        Attempts.write(FINENESS, (finest, attempt) -> write(print, finest, attempt), out);
    }

    private static void write(Print print, double finest, OutputStream out) throws IOException {
        try {
            Element root = draw(print, finest);
            SvgTidy.tidy(root);
            describe(root, print);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(out));
        } catch (ParserConfigurationException | TransformerException failed) {
            throw new IOException(failed);
        }
    }

    private static Element draw(Print print, double finest) throws ParserConfigurationException {
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(PRECISION);
        context.setComment(" " + print.provenance().fields().get(Provenance.SOFTWARE) + " ");
        context.setGenericImageHandler(new SimpleImageHandler(new SvgImages()));
        SvgDrawing drawing = new SvgDrawing(context);
        drawing.setRenderingHint(PixelDensity.HINT, print.density(finest));
        print.paint(drawing);
        return drawing.getRoot();
    }

    private static void describe(Element root, Print print) {
        Rectangle2D area = print.area();
        root.setAttribute("width", number(print.width()) + "mm");
        root.setAttribute("height", number(print.height()) + "mm");
        root.setAttribute("viewBox", "0 0 " + number(area.getWidth()) + " " + number(area.getHeight()));
        root.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        Document document = root.getOwnerDocument();
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(print.title());
        Element metadata = document.createElementNS(SVG, "metadata");
        Element run = document.createElementNS(NAMESPACE, RUN);
        Map<String, String> fields = print.provenance().fields();
        fields.forEach((name, value) -> {
            if (!name.equals(Provenance.SESSION)) {
                run.setAttribute(name, value);
            }
        });
        run.setTextContent(fields.get(Provenance.SESSION));
        metadata.appendChild(run);
        root.insertBefore(metadata, root.getFirstChild());
        root.insertBefore(title, metadata);
    }

    /** What stands in the metadata of such a file; nothing where it has none, or is no SVG. */
    static Map<String, String> fields(byte[] file) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader =
                    factory.createXMLStreamReader(new StringReader(new String(file, StandardCharsets.UTF_8)));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(RUN)
                        && NAMESPACE.equals(reader.getNamespaceURI())) {
                    for (int k = 0; k < reader.getAttributeCount(); k++) {
                        fields.put(reader.getAttributeLocalName(k), reader.getAttributeValue(k));
                    }
                    fields.put(Provenance.SESSION, reader.getElementText());
                    return fields;
                }
            }
            return fields;
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed.getMessage(), malformed);
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(SIZE_PRECISION, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
