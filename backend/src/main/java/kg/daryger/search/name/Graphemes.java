package kg.daryger.search.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sounds a letter or a group of letters can stand for, in Cyrillic and in the Latin spellings of passports
 * (ICAO), BGN, German, Turkish and French usage. Several readings are the rule: a German "j" is й, an English one ж.
 */
final class Graphemes {
    /** One way to read a grapheme: the sounds in order, and how unusual that is (0 = usual). */
    record Reading(byte[] sounds, float cost) {}

    private static final int LONGEST = 4;

    private static final String CYRILLIC = """
            а=a б=b в=v г=g д=d дж=J|dJ~.1 дз=dz|J~.1 е=e|Ye~.02 ё=o|Yo~.02|e~.05 ж=J з=z и=i й=Y к=k л=l м=m н=n
            ң=n|ng~.02 нг=ng|n~.05 о=o ө=ö п=p р=r с=s т=t тч=C у=u ү=ü ф=f х=h ц=ts ч=C ш=X щ=X|XC~.05 ъ= ь= ы=y
            э=e ю=Yu|u~.02|ü~.1 я=Ya|a~.02 җ=J ң=n|ng~.02 қ=k ғ=g ұ=u ү=ü һ=h ә=a|e~.1 і=i ї=i є=e ў=u ҳ=h ҷ=J ӣ=i ӯ=u
            """;

    private static final String LATIN = """
            a=a ä=a~.05|e~.05 á=a à=a â=a ə=a~.05|e b=b c=J~.03|k~.08|s~.12|C~.05|ts~.12 ç=C ch=C|h~.04|X~.12 č=C ck=k
            d=d dj=J dzh=J dsch=J dsh=J~.05 dž=J dz=dz|J~.1 e=e é=e è=e ê=e ë=e|o~.05 f=f g=g gh=g ğ=g~.02 h=h i=i|Y~.02
            ı=y ï=i|Y~.02 î=i í=i j=J|Y~.02|i~.06 k=k kh=h|kh~.1 l=l ł=l m=m n=n ng=ng|n~.04 ñ=n|ng~.04 o=o ó=o ô=o ö=ö
            oe=ö~.04|oe ou=u~.04|ou p=p ph=ph~.05|f~.05 q=k r=r s=s|z~.06 ss=s|z~.06 ß=s sch=X|J~.04|sh~.08
            sh=X|J~.08|sh~.04 ş=X š=X t=t tch=C tsch=C ts=ts tz=ts u=u|ü~.02 ú=u û=u ü=ü ue=ü~.04|ue v=v w=v ff=f~.02|v
            x=ks|h~.1 y=y|Y|i ý=y z=z|ts~.08 zh=J ž=J tx=C
            """;

    private static final Map<String, List<Reading>> TABLE = table();

    private Graphemes() {}

    /** The length of the longest known grapheme that starts at {@code at}; 0 when the letter is unknown. */
    static int lengthAt(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            if (TABLE.containsKey(text.substring(at, at + length))) return length;
        }
        return 0;
    }

    /** The readings of a known grapheme, the most usual first. */
    static List<Reading> readings(String grapheme) {
        return TABLE.getOrDefault(grapheme, List.of());
    }

    private static Map<String, List<Reading>> table() {
        Map<String, List<Reading>> table = new HashMap<>();
        for (String entry : (CYRILLIC + LATIN).strip().split("\\s+")) {
            int equals = entry.indexOf('=');
            List<Reading> readings = new ArrayList<>();
            for (String reading : entry.substring(equals + 1).split("\\|")) readings.add(reading(reading));
            table.put(entry.substring(0, equals), List.copyOf(readings));
        }
        return Map.copyOf(table);
    }

    private static Reading reading(String written) {
        int tilde = written.indexOf('~');
        String sounds = tilde < 0 ? written : written.substring(0, tilde);
        byte[] numbers = new byte[sounds.length()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = Sounds.number(sounds.charAt(i));
        return new Reading(numbers, tilde < 0 ? 0 : Float.parseFloat(written.substring(tilde + 1)));
    }
}
