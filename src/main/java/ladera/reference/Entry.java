package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One record of a document: what is answered, compared and counted as one.
 *
 * @param kind the row of the table that it counts in
 * @param group what is certified by it, such as an optimizer's id; empty where there is nothing finer than the kind
 * @param path where it stands, as in {@code records[3]}
 * @param node the record itself, which may be anything at all
 */
public record Entry(String kind, String group, String path, JsonNode node) {}
