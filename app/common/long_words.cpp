// Syllables by their sound: a syllable begins with as many consonants as can be spoken at the begin of a word.
#include "app/common/long_words.h"

#include <QStringList>

#include <algorithm>

namespace titer::app {

namespace {

constexpr qsizetype longFrom = 8, veryLongFrom = 18, minPart = 3; // letters
constexpr QChar softHyphen(0x00ad);

bool isVowel(QChar c)
{
    return QStringLiteral("aeiouyäöüáéíóúàèìòùâêîôûãõæøåœ").contains(c);
}

// How many of these consonants the next syllable begins with.
qsizetype onsetOf(QStringView consonants)
{
    static const QStringList onsets = QStringLiteral("schl schm schn schr schw sch spr str thr bl br ch ck cl cr dr fl "
                                                     "fr gl gr kl kn kr pf ph pl pr qu sh sp st th tr tw zw")
                                          .split(u' ');
    qsizetype most = std::min<qsizetype>(1, consonants.size());
    for (const QString& onset : onsets)
        if (onset.size() > most && consonants.endsWith(onset)) most = onset.size();
    return most;
}

// The end of a first word that an s joins to the next, as in "Elutionspuffer", among these letters; 0 where none is.
qsizetype joint(QStringView word, qsizetype from, qsizetype to)
{
    for (qsizetype at = to; at > from; --at)
        for (const char* end : {"ions", "ungs", "heits", "keits", "schafts", "itäts"})
            if (word.first(at).endsWith(QString::fromUtf8(end))) return at;
    return 0;
}

} // namespace

QList<qsizetype> breaksOf(QStringView word)
{
    QList<qsizetype> breaks;
    if (word.size() < longFrom) return breaks;
    const QString letters = word.toString().toLower();
    qsizetype vowel = -1; // the last one
    for (qsizetype at = 0; at < letters.size(); ++at) {
        if (!letters[at].isLetter()) vowel = -1;
        if (!isVowel(letters[at])) continue;
        const qsizetype begin = vowel + 1;
        if (vowel >= 0 && at > begin) {
            const qsizetype joined = joint(letters, begin, at);
            const qsizetype cut = joined ? joined : at - onsetOf(QStringView(letters).mid(begin, at - begin));
            if (cut >= minPart && cut <= letters.size() - minPart) breaks.append(cut);
        }
        vowel = at;
    }
    return breaks;
}

QString breakable(const QString& text)
{
    QStringList words = text.split(u' ');
    for (QString& word : words) {
        if (word.size() < veryLongFrom) continue;
        const QList<qsizetype> breaks = breaksOf(word);
        for (qsizetype i = breaks.size(); i-- > 0;) word.insert(breaks[i], softHyphen);
    }
    return words.join(u' ');
}

} // namespace titer::app
