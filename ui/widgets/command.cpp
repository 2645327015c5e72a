#include "ui/widgets/command.h"

#include <algorithm>
#include <map>

namespace titer::widgets {

namespace {

// As they are typed on a keyboard: Q2 for Q². The sign of per cent is a word, so that "200 %" finds no "2000 L".
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty()) words << word;
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        end();
        if (c == u'%') words << QString(c);
    }
    end();
    return words;
}

bool isSame(const QStringList& words, const QStringList& others)
{
    return std::ranges::equal(words, others, [](const QString& one, const QString& other) {
        return one.compare(other, Qt::CaseInsensitive) == 0;
    });
}

bool isNumber(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// Whether the first typed word is nowhere in the text, which spares most texts the search word by word. Only of letters that stand for
// themselves.
bool isFarFrom(const QString& text, const QString& typed)
{
    const auto isPlain = [](const QString& one) {
        return std::all_of(one.begin(), one.end(), [](QChar c) { return c.unicode() < 0x80; });
    };
    const auto isPart = [](QChar c) { return c.isLetterOrNumber(); };
    const auto begin = std::find_if(typed.begin(), typed.end(), isPart);
    const QStringView first(begin, std::find_if_not(begin, typed.end(), isPart));
    return !first.isEmpty() && !text.contains(first, Qt::CaseInsensitive) && isPlain(typed) && isPlain(text);
}

} // namespace

bool isPlace(CommandKind kind)
{
    switch (kind) {
    case CommandKind::Field:
    case CommandKind::Unit:
    case CommandKind::Stream:
    case CommandKind::Board:
    case CommandKind::Run:
    case CommandKind::Tag:
        return true;
    case CommandKind::Type:
    case CommandKind::Study:
    case CommandKind::Action:
    case CommandKind::Setting:
    case CommandKind::Help:
        break;
    }
    return false;
}

QList<Command> bestOf(QList<CommandGroup> groups)
{
    std::map<CommandKind, CommandGroup> kinds;
    for (CommandGroup& group : groups) {
        CommandGroup& all = kinds.try_emplace(group.kind, CommandGroup{group.kind, group.max, {}}).first->second;
        all.found += std::move(group.found);
    }
    QList<Command> exact, begins, best;
    for (auto& [kind, group] : kinds) {
        QList<RankedCommand>& found = group.found;
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
        for (int i = 0; i < std::min(group.max, int(found.size())); ++i) {
            const int score = kind == CommandKind::Help ? 0 : found[i].score;
            (score >= exactMatch ? exact : score >= beginsMatch ? begins : best).append(found[i].command);
        }
    }
    return exact + begins + best;
}

int matches(const QString& text, const QString& typed)
{
    if (isFarFrom(text, typed)) return 0;
    const QStringList wanted = wordsOf(typed);
    QStringList words = wordsOf(text);
    if (wanted.isEmpty()) return 1;
    if (isSame(words, wanted)) return exactMatch;
    bool begins = true;
    int score = beginsMatch / 2;
    for (int i = 0; i < wanted.size(); ++i) {
        // A number that more is typed behind is whole.
        const bool whole = i + 1 < wanted.size() && isNumber(wanted[i]);
        const auto found = std::find_if(words.begin(), words.end(), [&](const QString& word) {
            return whole ? word == wanted[i] : word.startsWith(wanted[i], Qt::CaseInsensitive);
        });
        if (found == words.end()) return 0;
        begins = begins && found == words.begin();
        score -= 10 * int(found - words.begin()); // early words are meant first
        if (found->size() == wanted[i].size()) score += 5;
        words.erase(found);
    }
    return std::clamp(score - int(words.size()), 1, beginsMatch - 1) + (begins ? beginsMatch : 0);
}

int matches(const QStringList& names, const QString& typed)
{
    int best = 0;
    for (const QString& name : names) best = std::max(best, matches(name, typed));
    return best;
}

int matches(const QString& text, const QStringList& names, const QString& typed)
{
    return std::max(matches(text, typed), matches(names, typed));
}

} // namespace titer::widgets
