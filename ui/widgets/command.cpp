#include "ui/widgets/command.h"

#include <QStringList>

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

} // namespace

QList<Command> bestOf(QList<CommandGroup> groups)
{
    std::map<CommandKind, CommandGroup> kinds;
    for (CommandGroup& group : groups) {
        CommandGroup& all = kinds.try_emplace(group.kind, CommandGroup{group.kind, group.max, {}}).first->second;
        all.found += std::move(group.found);
    }
    QList<Command> exact, best;
    for (auto& [kind, group] : kinds) {
        QList<RankedCommand>& found = group.found;
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
        for (int i = 0; i < std::min(group.max, int(found.size())); ++i)
            (kind != CommandKind::Help && found[i].score >= exactMatch ? exact : best).append(found[i].command);
    }
    return exact + best;
}

int matches(const QString& text, const QString& typed)
{
    const QStringList wanted = wordsOf(typed);
    QStringList words = wordsOf(text);
    if (wanted.isEmpty()) return 1;
    if (isSame(words, wanted)) return exactMatch;
    int score = exactMatch / 2;
    for (int i = 0; i < wanted.size(); ++i) {
        // A number that more is typed behind is whole.
        const bool whole = i + 1 < wanted.size() && isNumber(wanted[i]);
        const auto found = std::find_if(words.begin(), words.end(), [&](const QString& word) {
            return whole ? word == wanted[i] : word.startsWith(wanted[i], Qt::CaseInsensitive);
        });
        if (found == words.end()) return 0;
        score -= 10 * int(found - words.begin()); // early words are meant first
        if (found->size() == wanted[i].size()) score += 5;
        words.erase(found);
    }
    return std::max(1, score - int(words.size()));
}

int matches(const QString& text, const QString& name, const QString& typed)
{
    return std::max(matches(text, typed), matches(name, typed) == exactMatch ? exactMatch : 0);
}

} // namespace titer::widgets
