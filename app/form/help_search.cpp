// Finds topics of the help by what was typed: by the words that it has, else by letters.
#include "app/form/help_topics.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace titer::app {

namespace {

// As it is typed on a keyboard: Q2 for Q².
QString plain(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

// Whether every word of `typed` begins a word of the text.
bool begins(const QString& text, const QStringList& typed)
{
    const QString all = u' ' + plain(text);
    return std::all_of(typed.begin(), typed.end(), [&](const QString& one) {
        for (qsizetype at = all.indexOf(one, 0, Qt::CaseInsensitive); at >= 0;
             at = all.indexOf(one, at + 1, Qt::CaseInsensitive))
            if (at > 0 && !all[at - 1].isLetterOrNumber()) return true;
        return false;
    });
}

// Whether one of these names is what was typed, so that an abbreviation goes before words that begin so.
bool isOneOf(const QStringList& names, const QString& typed)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& one) { return plain(one).compare(typed, Qt::CaseInsensitive) == 0; });
}

// Each three letters that follow each other, word by word; a blank stands before and after a word.
std::set<QString> triples(const QString& words)
{
    std::set<QString> all;
    for (const QString& one : words.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const QString padded = u' ' + one + u' ';
        for (qsizetype i = 0; i + 3 <= padded.size(); ++i) all.insert(padded.mid(i, 3));
    }
    return all;
}

// 1 for the same, 0 for nothing in common (Dice 1945, Ecology 26:297).
double likenessOf(const std::set<QString>& a, const std::set<QString>& b)
{
    const auto common = std::count_if(a.begin(), a.end(), [&](const QString& one) { return b.contains(one); });
    return a.empty() || b.empty() ? 0.0 : 2.0 * double(common) / double(a.size() + b.size());
}

} // namespace

std::vector<const HelpTopic*> HelpTopics::search(const QString& words) const
{
    const QStringList typed = plain(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<const HelpTopic*> same, titles, rest;
    for (const HelpTopic& topic : m_topics) {
        const QStringList names = QStringList{topic.title} + topic.also;
        if (isOneOf(names, typed.join(u' ')))
            same.push_back(&topic);
        else if (begins(names.join(u' '), typed))
            titles.push_back(&topic);
        else if (begins(QStringList{topic.title, topic.place, topic.kind, topic.meaning}.join(u' '), typed))
            rest.push_back(&topic);
    }
    same.insert(same.end(), titles.begin(), titles.end());
    same.insert(same.end(), rest.begin(), rest.end());
    return same;
}

std::vector<const HelpTopic*> HelpTopics::nearest(const QString& words, std::size_t most) const
{
    constexpr double alike = 0.35; // below it two words have a few letters in common by chance
    const std::set<QString> typed = triples(words);
    std::vector<std::pair<double, const HelpTopic*>> rated;
    for (const HelpTopic& topic : m_topics)
        if (const double likeness = likenessOf(typed, triples(topic.title));
            likeness >= alike && !topic.meaning.isEmpty())
            rated.push_back({likeness, &topic});
    std::stable_sort(rated.begin(), rated.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const HelpTopic*> found;
    for (const auto& [likeness, topic] : rated)
        if (found.size() < most) found.push_back(topic);
    return found;
}

} // namespace titer::app
