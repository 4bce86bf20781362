package malmoi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import malmoi.Build;
import malmoi.Settings;
import malmoi.read.Disk;
import malmoi.read.NoteReader;
import malmoi.report.ProblemFormat;
import malmoi.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What was typed behind {@code malmoi build}. Each method throws a {@link ParameterException} with
 * one sentence when its part cannot be meant.
 */
record BuildOptions(ParseResult typed) {

  static CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.create()
            .addPositional(folderSpec())
            .addOption(option("--notes", "DIR", "the notes; else FOLDER/notes, else FOLDER"))
            .addOption(option("--out", "DIR", "where the site is written; else FOLDER/site"))
            .addOption(option("--url", "URL", "where the site will be published"))
            .addOption(flag("--strict", "take a warning for an error"))
            .addOption(flag("--quiet", "say nothing when all is well"))
            .addOption(option("--lang", "LANG", "language of messages: ko or en"))
            .addOption(option("--format", "FORM", "form of problems: text, json or github"))
            .addOption(help());
    spec.usageMessage().description("Builds the site of a folder.");
    return spec;
  }

  /** The language of messages, when one is asked for. */
  Optional<Language> language() {
    return choice("--lang", List.of("ko", "en")).flatMap(Language::of);
  }

  ProblemFormat format() {
    return choice("--format", List.of("text", "json", "github"))
        .map(word -> ProblemFormat.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(ProblemFormat.TEXT);
  }

  boolean quiet() {
    return typed.matchedOptionValue("--quiet", false);
  }

  Build.Order order() {
    Path folder = folder(typed.matchedPositionalValue(0, "."));
    Optional<Path> notes = text("--notes").map(this::folder);
    Optional<Path> out = text("--out").map(this::path);
    Optional<String> url = text("--url").map(this::url);
    boolean strict = typed.matchedOptionValue("--strict", false);
    Build.Order order = new Build.Order(folder, notes, out, url, strict);
    checkSiteFolder(order);
    return order;
  }

  private Path folder(String given) {
    Path folder = path(given);
    if (!Files.isDirectory(folder)) {
      throw mistake(Files.exists(folder) ? "folder.file" : "folder.missing", given);
    }
    return folder;
  }

  private Path path(String given) {
    try {
      return Disk.typed(given);
    } catch (IllegalArgumentException e) {
      throw mistake("folder.missing", given);
    }
  }

  private String url(String given) {
    return Settings.siteUrl(given).orElseThrow(() -> mistake("url", given));
  }

  private void checkSiteFolder(Build.Order order) {
    Path site = order.siteFolder();
    String name = Disk.shown(site);
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw mistake("folder.file", name);
    }
    Path notes = order.notesFolder().toAbsolutePath().normalize();
    if (notes.startsWith(site.toAbsolutePath().normalize()) || NoteReader.holdsNotes(site)) {
      throw mistake("out.notes", name);
    }
  }

  private Optional<String> choice(String option, List<String> words) {
    Optional<String> word = text(option);
    if (word.isPresent() && !words.contains(word.get())) {
      throw mistake("choice", option, word.get(), "`" + String.join("`, `", words) + "`");
    }
    return word;
  }

  private Optional<String> text(String option) {
    return Optional.ofNullable(typed.matchedOptionValue(option, (String) null));
  }

  /** In the language asked for, as the glossary's is not known yet; else in English. */
  private ParameterException mistake(String sentence, Object... details) {
    Language language = text("--lang").flatMap(Language::of).orElse(Language.EN);
    return new ParameterException(
        typed.commandSpec().commandLine(), Main.sentences(language).say(sentence, details));
  }

  private static PositionalParamSpec folderSpec() {
    return PositionalParamSpec.builder()
        .paramLabel("FOLDER")
        .arity("0..1")
        .type(String.class)
        .description("the project; else the folder that you are in")
        .build();
  }

  private static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  private static OptionSpec help() {
    return OptionSpec.builder("--help").usageHelp(true).description("show this text").build();
  }
}
