package malmoi.render;

import java.util.Map;

/**
 * What finds terms within one page.
 *
 * @param script that runs on it
 * @param data in JSON, by the names that the script asks for, in order
 */
public record Finder(String script, Map<String, String> data) {}
