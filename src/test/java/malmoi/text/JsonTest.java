package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void writesATreeForPeople() {
    assertEquals(
        """
        {
          "version": 1,
          "title": "용어 \\"😀\\" \\n",
          "empty": {},
          "terms": [
            {
              "id": "a",
              "none": [],
              "wide": true,
              "size": 1.5
            },
            "b"
          ]
        }
        """,
        Json.pretty(tree()));
  }

  @Test
  void writesATreeForMachines() {
    assertEquals(
        """
        {"version":1,"title":"용어 \\"😀\\" \\n","empty":{},\
        "terms":[{"id":"a","none":[],"wide":true,"size":1.5},"b"]}\
        """,
        Json.compact(tree()));
  }

  @Test
  void writesNothingElse() {
    assertThrows(IllegalArgumentException.class, () -> Json.compact(List.of(new Object())));
  }

  private static Map<String, Object> tree() {
    Map<String, Object> term = new LinkedHashMap<>();
    term.put("id", "a");
    term.put("none", List.of());
    term.put("wide", true);
    term.put("size", 1.5);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", 1);
    tree.put("title", "용어 \"😀\" \n");
    tree.put("empty", Map.of());
    tree.put("terms", List.of(term, "b"));
    return tree;
  }
}
