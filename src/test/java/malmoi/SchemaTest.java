package malmoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.clean.Corrections;
import malmoi.link.Linking;
import malmoi.model.Definitions;
import malmoi.model.Kind;
import malmoi.model.KnownSources;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas by which editors complete YAML say what the program reads. */
class SchemaTest {
  private static final String STRANGE = "qqqqqqqqqq";

  @Test
  void theSettingsHaveTheKeysOfTheirSchema() {
    assertEquals(
        keysKnown(STRANGE + ": x", (file, told) -> Settings.read(Optional.of(file), "", told)),
        names(schema("glossary").at("/properties")));
  }

  @Test
  void aTermHasTheKeysOfItsSchema() {
    assertEquals(
        keysKnown("a: {" + STRANGE + ": x}", Definitions::read),
        names(schema("terms").at("/additionalProperties/properties")));
  }

  @Test
  void aCorrectionHasTheKeysOfItsSchema() {
    assertEquals(
        keysKnown("- {ignore: a, " + STRANGE + ": x}", Corrections::read),
        names(schema("corrections").at("/items/properties")));
  }

  @Test
  void aSourceHasTheKeysOfItsSchema() {
    assertEquals(
        keysKnown("https://example.org/: {" + STRANGE + ": x}", KnownSources::read),
        names(schema("sources").at("/additionalProperties/properties")));
  }

  @Test
  void theWordsToChooseFromAreThoseOfTheProgram() {
    JsonNode settings = schema("glossary").get("properties");
    assertEquals(
        Arrays.stream(Linking.values()).map(Linking::word).toList(),
        texts(settings.at("/links/enum")));
    assertEquals(
        Arrays.stream(Language.values()).map(Language::tag).toList(),
        texts(settings.at("/languages/anyOf/0/enum")));
    assertEquals(
        Arrays.stream(Kind.values()).map(Kind::word).toList(),
        texts(schema("terms").at("/additionalProperties/properties/kind/enum")));
  }

  @Test
  void theDefaultsAreThoseOfTheProgram() {
    JsonNode keys = schema("glossary").get("properties");
    Settings settings = Settings.read(Optional.empty(), "", new Problems());
    assertEquals(settings.linking().word(), keys.at("/links/default").asText());
    assertEquals(settings.address().branch(), keys.at("/branch/default").asText());
    assertEquals(
        settings.imprint().languages().stream().map(Language::tag).toList(),
        texts(keys.at("/languages/default")));
  }

  @ParameterizedTest
  @CsvSource({
    "container, true",
    "컨테이너, true",
    "c-plus-plus, true",
    "Container, false",
    "a b, false",
    "a--b, false",
    "-a, false",
    "a_b, false",
    "index, false",
    "404, false",
    "lpt1, false"
  })
  void anIdOfTheSchemaIsAnIdOfTheProgram(String id, boolean fits) {
    JsonNode form = schema("terms").get("propertyNames");
    JsonNode barred = form.at("/not/anyOf");
    boolean fitsSchema =
        matches(form.get("pattern"), id)
            && !texts(barred.at("/0/enum")).contains(id)
            && !matches(barred.at("/1/pattern"), id);
    assertEquals(fits, fitsSchema);
  }

  @ParameterizedTest
  @ValueSource(strings = {"glossary", "terms", "corrections", "sources"})
  void everyKeyIsDescribed(String name) {
    JsonNode schema = schema(name);
    assertEquals("http://json-schema.org/draft-07/schema#", schema.get("$schema").asText());
    Stream.of("/properties", "/additionalProperties/properties", "/items/properties")
        .map(schema::at)
        .forEach(keys -> keys.forEach(key -> assertFalse(key.path("description").isMissingNode())));
  }

  /** The keys that are listed to an author who wrote a strange one. */
  private static Set<String> keysKnown(String yaml, BiConsumer<TextFile, Problems> read) {
    Problems problems = new Problems();
    read.accept(new TextFile("a.yml", yaml), problems);
    Problem told =
        problems.sorted().stream()
            .filter(problem -> problem.id().equals("yaml.unknown-key"))
            .findFirst()
            .orElseThrow();
    return new TreeSet<>(List.of(told.details().get(1).replace("`", "").split(", ")));
  }

  private static JsonNode schema(String name) {
    String path = "/malmoi/schema/" + name + ".schema.json";
    try (InputStream in = SchemaTest.class.getResourceAsStream(path)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static boolean matches(JsonNode pattern, String text) {
    return Pattern.compile(pattern.asText()).matcher(text).find();
  }
}
