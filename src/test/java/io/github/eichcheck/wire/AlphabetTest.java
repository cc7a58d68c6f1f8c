package io.github.eichcheck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlphabetTest {
    private static final Alphabet DIGITS_AND_BLANK = Alphabet.of(" ", "09");

    @Test
    void a_text_is_spelt_if_all_its_characters_belong() {
        assertThat(DIGITS_AND_BLANK.spells("12 34")).isTrue();
        assertThat(DIGITS_AND_BLANK.spells("12a")).isFalse();
        assertThat(DIGITS_AND_BLANK.spells("")).isFalse();
    }

    @Test
    void characters_beyond_ascii_never_belong() {
        assertThat(DIGITS_AND_BLANK.holds('\u0661')).isFalse();
        assertThat(DIGITS_AND_BLANK.holds('0' + 256)).isFalse();
        assertThat(DIGITS_AND_BLANK.holds(-1)).isFalse();
    }

    @Test
    void a_run_ends_at_the_first_other_character() {
        assertThat(DIGITS_AND_BLANK.end("12ab34", 0)).isEqualTo(2);
        assertThat(DIGITS_AND_BLANK.end("12ab34", 2)).isEqualTo(2);
        assertThat(DIGITS_AND_BLANK.end("12ab34", 4)).isEqualTo(6);
    }

    @Test
    void removed_characters_leave_the_others_in_order() {
        assertThat(DIGITS_AND_BLANK.removedFrom("1a 2b3c")).isEqualTo("abc");
        assertThat(DIGITS_AND_BLANK.removedFrom("abc")).isSameAs("abc");
        assertThat(DIGITS_AND_BLANK.removedFrom("0")).isEmpty();
    }
}
