package malmoi.text;

import java.util.List;
import malmoi.text.Markdown.Heading;
import malmoi.text.Markdown.Link;
import malmoi.text.Markdown.Run;

/**
 * What can be read in a Markdown or HTML text that stays as it is. Offsets are those of the text.
 *
 * @param runs of words, {@link Run#open() open} where a link may be set
 * @param sections where each heading begins, in order
 * @param links that there are, in order
 */
public record Passages(List<Run> runs, List<Integer> sections, List<Link> links) {

  public Passages {
    runs = List.copyOf(runs);
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }

  public static Passages ofMarkdown(String text) {
    Markdown markdown = Markdown.parse(text);
    return new Passages(
        markdown.runs(0, text.length()),
        markdown.headings().stream().map(Heading::start).toList(),
        markdown.links());
  }

  public static Passages ofHtml(String html) {
    return new HtmlPassages(html).read();
  }
}
