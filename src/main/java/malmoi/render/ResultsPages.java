package malmoi.render;

import java.util.List;
import malmoi.render.ResultsPage.Choice;
import malmoi.render.ResultsPage.Filter;
import malmoi.text.Language;

/** Makes the page of search results in one language. */
final class ResultsPages {
  static final String PATH = "search.html";

  private final Frames frames;
  private final List<Language> languages;
  private final Labels labels;

  ResultsPages(Frames frames, List<Language> languages, Language language) {
    this.frames = frames;
    this.languages = languages;
    this.labels = frames.labels(language);
  }

  ResultsPage page(Language language) {
    Sheet sheet = new Sheet(PATH, labels.text("search.page"), labels.text("search.page.about"));
    return new ResultsPage(
        frames.of(sheet, language),
        List.of(
            filter("kind", List.of(kind(0, language), kind(1, language), kind(2, language))),
            filter("tag", List.of()),
            filter(
                "lang",
                languages.stream()
                    .map(each -> new Choice(each.tag(), Words.of(each.ownName(), each, language)))
                    .toList()),
            filter("source", List.of())));
  }

  private Filter filter(String name, List<Choice> choices) {
    return new Filter(name, labels.text("search.filter." + name), choices);
  }

  private Choice kind(int number, Language language) {
    String text = labels.text("search.kind." + number);
    return new Choice("" + number, Words.of(text, language, language));
  }
}
