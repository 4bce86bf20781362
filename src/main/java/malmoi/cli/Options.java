package malmoi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import malmoi.Settings;
import malmoi.read.Disk;
import malmoi.report.ProblemFormat;
import malmoi.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What was typed behind a command that works on a folder. Each method throws a {@link
 * ParameterException} with one sentence when its part cannot be meant.
 */
record Options(ParseResult typed) {

  /** A command on a folder, with its notes and how problems are told. */
  static CommandSpec spec(String description) {
    CommandSpec spec =
        CommandSpec.create()
            .addPositional(
                positional("FOLDER", "0..1", "the project; else the folder that you are in"))
            .addOption(option("--notes", "DIR", "the notes; else FOLDER/notes, else FOLDER"))
            .addOption(option("--lang", "LANG", "language of messages: ko or en"))
            .addOption(option("--format", "FORM", "form of problems: text, json or github"))
            .addOption(help());
    spec.usageMessage().description(description);
    return spec;
  }

  /** Adds what every command that writes a site knows. */
  static CommandSpec addCare(CommandSpec spec) {
    return spec.addOption(flag("--strict", "take a warning for an error"))
        .addOption(flag("--quiet", "say nothing when all is well"));
  }

  /** A command on files, with the folder of the glossary. */
  static CommandSpec ofFiles(String description) {
    CommandSpec spec =
        CommandSpec.create()
            .addPositional(positional("FILE", "0..*", "texts in Markdown or HTML"))
            .addOption(option("--folder", "FOLDER", "the project; else the folder that you are in"))
            .addOption(option("--notes", "DIR", "the notes; else FOLDER/notes, else FOLDER"))
            .addOption(help());
    spec.usageMessage().description(description);
    return spec;
  }

  static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /** The project. */
  Path folder() {
    return folder(typed.matchedPositionalValue(0, "."));
  }

  /** The files, one or more, which all exist. */
  List<Path> files() {
    String[] given = typed.matchedPositionalValue(0, new String[0]);
    if (given.length == 0) {
      throw mistake("file.none");
    }
    return Arrays.stream(given).map(this::file).toList();
  }

  /** The address of a site with its final {@code /}, when one is given. */
  Optional<String> url() {
    return text("--url").map(url -> Settings.siteUrl(url).orElseThrow(() -> mistake("url", url)));
  }

  /** A folder that exists, when the option names one. */
  Optional<Path> folderOf(String option) {
    return text(option).map(this::folder);
  }

  /** A path, when the option names one. */
  Optional<Path> pathOf(String option) {
    return text(option).map(this::path);
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(typed.matchedOptionValue(option, (String) null));
  }

  boolean has(String flag) {
    return typed.matchedOptionValue(flag, false);
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

  /** In the language asked for, as the glossary's is not known yet; else in English. */
  ParameterException mistake(String sentence, Object... details) {
    Language language = text("--lang").flatMap(Language::of).orElse(Language.EN);
    return new ParameterException(
        typed.commandSpec().commandLine(), Main.sentences(language).say(sentence, details));
  }

  private Path folder(String given) {
    Path folder = path(given);
    if (!Files.isDirectory(folder)) {
      throw mistake(Files.exists(folder) ? "folder.file" : "folder.missing", given);
    }
    return folder;
  }

  private Path file(String given) {
    Path file = path(given);
    if (!Files.isRegularFile(file)) {
      throw mistake(Files.exists(file) ? "file.folder" : "file.missing", given);
    }
    return file;
  }

  private Path path(String given) {
    try {
      return Disk.typed(given);
    } catch (IllegalArgumentException e) {
      throw mistake("folder.missing", given);
    }
  }

  private Optional<String> choice(String option, List<String> words) {
    Optional<String> word = text(option);
    if (word.isPresent() && !words.contains(word.get())) {
      throw mistake("choice", option, word.get(), "`" + String.join("`, `", words) + "`");
    }
    return word;
  }

  private static PositionalParamSpec positional(String label, String count, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(count)
        .type(count.endsWith("*") ? String[].class : String.class)
        .description(description)
        .build();
  }

  private static OptionSpec help() {
    return OptionSpec.builder("--help").usageHelp(true).description("show this text").build();
  }
}
