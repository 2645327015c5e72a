#include "app/tags/tag_search.h"

#include "app/common/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

QString tagWords(const FeedTag& tag, const std::string& unit)
{
    const QString id = QString::fromStdString(tag.id), label = QString::fromStdString(tag.label), in = unitText(unit);
    QString words = label.isEmpty() || label == id ? id : label;
    if (!in.isEmpty()) words = QCoreApplication::translate("tiles", "%1 [%2]", "tag, unit").arg(words, in);
    return label.isEmpty() || label == id ? words : words + QStringLiteral(" · ") + id;
}

bool holdsWords(const QString& text, const QString& typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

const FeedTag* meantTag(const std::vector<FeedTag>& tags, const QString& typed)
{
    const std::string id = typed.trimmed().toStdString();
    const FeedTag* meant = nullptr;
    bool several = false;
    for (const FeedTag& tag : tags) {
        if (tag.id == id) return &tag;
        if (QString::fromStdString(tag.label).compare(typed.trimmed(), Qt::CaseInsensitive) != 0) continue;
        several = several || meant;
        meant = &tag;
    }
    return several || id.empty() ? nullptr : meant;
}

} // namespace titer::app
