package io.github.eichcheck.crypto;

import io.github.eichcheck.wire.Bytes;
import java.math.BigInteger;

/**
 * One key a curve with its encodings and its signature over {@link #MESSAGE} with SHA-256, all made by OpenSSL 3.0.19
 * ({@code openssl ecparam -genkey}, {@code openssl ec -pubout}, {@code openssl dgst -sha256 -sign}).
 */
enum OpenSslKey {
    SECP192K1(
            Curve.SECP192K1,
            "3046301006072a8648ce3d020106052b8104001f033200041070b5bdca28709c63f0e74333ea33b2e0df0f14c0bb0a7f097d031b5cc4316edefd72de04119d19e224dd4363dad957",
            "302e301006072a8648ce3d020106052b8104001f031a00031070b5bdca28709c63f0e74333ea33b2e0df0f14c0bb0a7f",
            "303402181942f844539ead771c0950cef5b441c75b450430819e7d65021870f422a9c26f7f707dfdbf4e955adb8ef9656a9c9e62041b",
            "3f85dd2d78dfe07471b24c18e9a9ad8627f3c3554a4eddc1a9c53fa6c5116d9a"),
    SECP192R1(
            Curve.SECP192R1,
            "3049301306072a8648ce3d020106082a8648ce3d03010103320004f89d10153fa0f4980416b1e6313094cf2af193be7c30ba29f93b05011b17a51c5165ba0a0f5a4a633dbf9c9b2f40962c",
            "3031301306072a8648ce3d020106082a8648ce3d030101031a0002f89d10153fa0f4980416b1e6313094cf2af193be7c30ba29",
            "3035021900c233696e25e0afea9591ae278001b56c9fd611eeaeac3d4802180b559790979560ac792b25de7b2baa491ffbcdd0c8330b28",
            "04da69d249deda9fd99a656d179c36352781415d4f3fb2168b8daffebb2cef44"),
    SECP224K1(
            Curve.SECP224K1,
            "304e301006072a8648ce3d020106052b81040020033a000478cc3eaf8ca9f3fcb9c5e343220e4c1355176af4bff7754f52757ee4ac1602bcc3fe2a83437ef12e673107dac21bf051f2781e78921531a5",
            "3032301006072a8648ce3d020106052b81040020031e000378cc3eaf8ca9f3fcb9c5e343220e4c1355176af4bff7754f52757ee4",
            "303e021d00aab179e082f5a0eb90a3c0cbe4b078e60af36d022b18d9d57fade407021d009f1bcd3b3b03ce07780a0c23f13d79da413f1b0b11ed993084bbf93a",
            "d9fb32fdbabde2ce3d1c0625b0e00ee37b9e265a04f5f7b5988d8e84387d049e"),
    SECP256K1(
            Curve.SECP256K1,
            "3056301006072a8648ce3d020106052b8104000a03420004993f0e15a3985eb8f63b7097495a42c029677b6b8b34444af141b048f04e76f644090b8fc5ce93dc9dfa6f443425022595256a58f063ec7aa1d563ed87750d25",
            "3036301006072a8648ce3d020106052b8104000a03220003993f0e15a3985eb8f63b7097495a42c029677b6b8b34444af141b048f04e76f6",
            "304402207e480f801d12e2d11f13624045f22d5b8cf7fa9086ef091e29e7f606abaf539b02206b83e0642afeac51cfe638b443a717d710d338d124b2df392b7ebb695b9f796e",
            "c58f1f6c80d5362f7b1b6ddcc46c78ab3429a3f0c7ebd72ed1183e8741f5e46d"),
    SECP256R1(
            Curve.SECP256R1,
            "3059301306072a8648ce3d020106082a8648ce3d030107034200048df9300123af5ee34f0948fc2f2c0afaf5a29cccd07d15958994be42084f0e4c59afa331b4d1f87954d597a2a95e7d1416c7e042feb4cffeeb60b062fa58fbfb",
            "3039301306072a8648ce3d020106082a8648ce3d030107032200038df9300123af5ee34f0948fc2f2c0afaf5a29cccd07d15958994be42084f0e4c",
            "304602210083cd1ba21dd34c94e2f3d600c7021c04ced21def6cd7aec77e339dc25df1726b0221008952c21bd3ef6bcf0a9b2008c50c200d98c9b00150f26214bfea6524f7ab8c03",
            "a851fe2f85c53b33a3b95f175785752abfea017cffa3dc70c7a70918c37ccfe2"),
    BRAINPOOL_P256R1(
            Curve.BRAINPOOL_P256R1,
            "305a301406072a8648ce3d020106092b24030302080101070342000432b53709ff6a9b288152f5df508e8edb304983c52d92bc4df261a67800af652a7827e16fb6be5ddb30d7dbf4ce9d7272c92c7a92bbd4e8de79db641148e2f949",
            "303a301406072a8648ce3d020106092b24030302080101070322000332b53709ff6a9b288152f5df508e8edb304983c52d92bc4df261a67800af652a",
            "304402206c82086c4ac3a4c6b76542630a4c4989ede2c3d22c3523245fd10618ff13a18b022066d98667320681261f74dcdf04a26737c7bcb34921ed7ec244236169f7c65a10",
            "a6e9f9f2a398a2494632449521aab76e86645393e0eee58ec849ec43faed5cd8"),
    SECP384R1(
            Curve.SECP384R1,
            "3076301006072a8648ce3d020106052b8104002203620004003902e2dedcd7f01f6862ecaae137f2befdffc1a90831fbd534740b439e954a186b4b6106e8f4a333ee5e22ae08f9d58e3c1777543c18d7034f243bcfb4b79ad760d253db970021bc4fbe172139bb6db301f5d909690203bd68cca951ebef72",
            "3046301006072a8648ce3d020106052b8104002203320002003902e2dedcd7f01f6862ecaae137f2befdffc1a90831fbd534740b439e954a186b4b6106e8f4a333ee5e22ae08f9d5",
            "306602310087d1fbecb6ecbe03a1a630acdc2aa52c9fb7f53e51d89acd9f96f698789a9b87775695a9a57ec00e220adc7f48dd5b63023100a6eadef8f28178d6ab60c1835bc4590b051e599b113a0f949f16953fffad9e88addd6964c1016414435ce9a0d59db3b5",
            "8051418d59554640705078bed80ba28cb739ddacd8974927877922c1c545150e"),
    BRAINPOOL_P384R1(
            Curve.BRAINPOOL_P384R1,
            "307a301406072a8648ce3d020106092b240303020801010b036200041a0c14428a096c6bd8cbae3a43eda8a8317e4bf09dfbd7868567cf7a5129536d2dc64c1e8972a3822bb347984cd514687cf7b6eb2b3bf982063a48d78e47a33b727520169d6aae04e97e13d70bbe009b5912c364b69800f0ecb0d3f3ba3ab8d0",
            "304a301406072a8648ce3d020106092b240303020801010b033200021a0c14428a096c6bd8cbae3a43eda8a8317e4bf09dfbd7868567cf7a5129536d2dc64c1e8972a3822bb347984cd51468",
            "306502310081c20890a1a2a0e191d2879794efde5bfc64f191c62bc171e4091d2ba7f26cbc776988975343c2d7053c4e625ccdd04602300aea07652f9c63219f6e317c888fcd4a2142ba86ce799346f7367fa42f6e700496a34db17aa3c13842873cc1dbc5139b",
            "b1a5d4505ab4ffbffc57a12630a469cbf4ec8cfa4272fbfb817e16fca7b0b555");

    static final Bytes MESSAGE = Bytes.utf8("signed meter value");

    final Curve curve;
    final Bytes spki;
    final Bytes compressedSpki;
    final Bytes signature;
    final String sha256;

    OpenSslKey(Curve curve, String spki, String compressedSpki, String signature, String sha256) {
        this.curve = curve;
        this.spki = Bytes.hex(spki);
        this.compressedSpki = Bytes.hex(compressedSpki);
        this.signature = Bytes.hex(signature);
        this.sha256 = sha256;
    }

    /** 04, x, y. */
    Bytes point() {
        return spki.slice(spki.length() - 1 - 2 * curve.bytes(), spki.length());
    }

    /** 02 or 03, x. */
    Bytes compressedPoint() {
        return compressedSpki.slice(compressedSpki.length() - 1 - curve.bytes(), compressedSpki.length());
    }

    /** x, y. */
    Bytes bare() {
        return point().slice(1, point().length());
    }

    PublicKey key() {
        return new PublicKey(curve, point());
    }

    /** r and s, read here from OpenSSL's DER, whose lengths all take one byte. */
    EcdsaSignature numbers() {
        int rLength = signature.at(3);
        Bytes r = signature.slice(4, 4 + rLength);
        Bytes s = signature.slice(6 + rLength, signature.length());
        return new EcdsaSignature(new BigInteger(r.toArray()), new BigInteger(s.toArray()));
    }
}
