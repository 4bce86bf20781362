package malmoi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void areTakenAsTheyAreWhenNothingIsLost() {
    String[] args = {"build", "용어", ""};
    assertArrayEquals(args, Arguments.typed(args));
  }

  @Test
  void areTakenAsTheyAreWhenTheyAreNotThoseOfTheProcess() {
    String[] args = {"build", "\uFFFD\uFFFD"};
    assertArrayEquals(args, Arguments.typed(args));
  }
}
