package io.github.eichcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x80, 0x9B, 0x9F, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
                0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF,
                0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE0001, 0xE007F
            })
    void a_dangerous_character_becomes_visible(int character) {
        String shown = TerminalText.clean("a" + Character.toString(character) + "b");

        assertThat(shown).startsWith("a\\u").endsWith("b");
        assertThat(shown.chars()).allMatch(c -> c >= 0x20 && c < 0x7F);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE*ABC*E1", "Stra\u00dfe", "\u4e2d\u6587", "\ud83d\ude00", "a\\b", ""})
    void harmless_text_stays_as_it_is(String text) {
        assertThat(TerminalText.clean(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0xD800,a\\ud800b", "0xDFFF,a\\udfffb"})
    void an_unpaired_surrogate_becomes_visible(String character, String shown) {
        assertThat(TerminalText.clean("a" + (char) (int) Integer.decode(character) + "b"))
                .isEqualTo(shown);
    }

    @Test
    void a_long_text_is_cut_between_characters_and_says_how_much_is_missing() {
        String text = "\ud83d\ude00".repeat(TerminalText.LIMIT + 7);

        assertThat(TerminalText.clean(text))
                .startsWith("\ud83d\ude00".repeat(TerminalText.LIMIT) + "...")
                .contains("7 more");
        assertThat(TerminalText.clean("x".repeat(TerminalText.LIMIT))).hasSize(TerminalText.LIMIT);
    }

    @Test
    void what_is_shown_is_never_dangerous() {
        IntStream.rangeClosed(0, 0x10FFFF)
                .filter(c -> TerminalText.escape(new String(Character.toChars(c)))
                        .codePoints()
                        .anyMatch(TerminalText::isDangerous))
                .findFirst()
                .ifPresent(c -> assertThat(c).isEqualTo(-1));
    }
}
