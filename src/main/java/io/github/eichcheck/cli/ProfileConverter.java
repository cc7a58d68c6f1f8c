package io.github.eichcheck.cli;

import io.github.eichcheck.finding.Profile;

/** Reads the name of a profile. */
final class ProfileConverter extends WordConverter<Profile> {
    ProfileConverter() {
        super(Profile.class);
    }
}
