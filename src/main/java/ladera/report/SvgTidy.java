package ladera.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Says the same in fewer bytes: short outlines and colours, and what neighbours have in common once, for all of them. */
final class SvgTidy {
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final List<String> PAINTS = List.of("fill", "stroke");

    /** What may stand with a group instead of with each of its members. */
    private static final List<String> COMMON =
            List.of("clip-path", "stroke", "font-family", "font-size", "font-style", "font-weight");

    /** Every text says these itself. */
    private static final List<String> TYPE = List.of("font-family", "font-size", "font-style", "font-weight");

    private SvgTidy() {}

    static void tidy(Element element) {
        List<Element> children = children(element);
        for (Element child : children) {
            tidy(child);
        }
        if (element.getTagName().equals("path")) {
            element.setAttribute("d", SvgPaths.shortened(element.getAttribute("d")));
        }
        for (String paint : PAINTS) {
            Matcher rgb = RGB.matcher(element.getAttribute(paint));
            if (rgb.matches()) {
                element.setAttribute(paint, hex(rgb));
            }
        }
        if (!element.getTagName().equals("text")) {
            TYPE.forEach(element::removeAttribute);
        }
        if (element.getTagName().equals("g")) {
            gather(element, children);
        }
    }

    private static String hex(Matcher rgb) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Integer.parseInt(rgb.group(1)),
                Integer.parseInt(rgb.group(2)),
                Integer.parseInt(rgb.group(3)));
    }

    /** What all members say alike is said by the group, where it says nothing about that itself. */
    private static void gather(Element group, List<Element> members) {
        for (String attribute : COMMON) {
            Set<String> said = new HashSet<>();
            for (Element member : members) {
                boolean moved = member.hasAttribute("transform") && attribute.equals("clip-path");
                said.add(moved || !member.hasAttribute(attribute) ? "" : member.getAttribute(attribute));
            }
            boolean shared = said.size() == 1 && !said.contains("");
            boolean free = !group.hasAttribute(attribute) || !attribute.equals("clip-path");
            if (shared && free && members.size() > 1) {
                group.setAttribute(attribute, said.iterator().next());
                members.forEach(member -> member.removeAttribute(attribute));
            }
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
