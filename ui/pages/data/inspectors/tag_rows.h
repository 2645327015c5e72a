// The tags of a recording or source, each with what is known of it and the model variable that it belongs to: linked, suggested or
// open, and to be changed. [gui]
//
//   rows.setTags(tags, {"1,479 values"});     one text per tag, or none;  rows.setFacts(texts) where the texts alone change
#pragma once

#include "app/live/recordings/data_mapping.h"
#include "core/connect/sample.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace titer::widgets {
class Label;
class LinkedLine;
} // namespace titer::widgets

namespace titer::pages {

class TagRow;

class TagRows : public QWidget {
    Q_OBJECT
public:
    explicit TagRows(app::Document& document, QWidget* parent = nullptr);

    void setTags(const std::vector<connect::TagInfo>& tags, const QStringList& facts);
    void setFacts(const QStringList& facts);
    int mapped() const;
    // Whether alarms can be set on these tags.
    void setAlarmsOffered(bool offered) { m_alarmsOffered = offered; }
    // Whether a tag without a unit can get one.
    void setUnitsOffered(bool offered) { m_unitsOffered = offered; }
    // Accepts what is suggested for a tag, if anything is.
    void accept(int tag);
    // By what one of the tag means of a variable of another quantity, as typed. The error says what is wrong with that.
    base::Done mapBy(int tag, const std::string& variable, const QString& factor);
    QMenu* menuOf(int tag);
    const std::vector<app::TagMapping>& mapping() const { return m_mapping; }

signals:
    void mappingChanged();
    void alarmAsked(const QString& tag); // by its name
    void unitChosen(const QString& tag, const QString& unit);

private:
    void refresh();
    void rebuild();
    void fill(TagRow* row);
    void map(const model::TagEntry& entry);
    void askFactor(int tag, const std::string& variable);
    void addUnits(QMenu& menu, const std::string& tag);
    QString nameOf(const std::string& tag) const;
    QString factOf(int tag) const;

    app::Document& m_document;
    std::vector<connect::TagInfo> m_tags;
    QStringList m_facts;
    std::vector<app::TagMapping> m_mapping;
    QList<TagRow*> m_rows;
    bool m_alarmsOffered = false, m_unitsOffered = false;
    QLineEdit* m_search;
    QVBoxLayout* m_column;
    widgets::Label* m_more;
};

} // namespace titer::pages
