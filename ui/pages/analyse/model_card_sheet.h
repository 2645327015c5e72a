// The card of a model's file: what it is for, of what it was made, how wrong it is and within what it holds, its state and its trail, and the
// acts by which it is deployed, replaced or withdrawn. A sheet over the lower half of the page. [gui]
//
//   ModelCardSheet sheet(page);  sheet.open(path);        signals changed(path): the file is another one now; sourceAsked()
#pragma once

#include "app/analyse/card/model_card.h"
#include "ui/widgets/sheet.h"

#include <functional>
#include <optional>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class ModelCardSheet : public widgets::Sheet {
    Q_OBJECT
public:
    explicit ModelCardSheet(QWidget* page);

    // A file that is no model is said in a finding.
    void open(const QString& path);
    void replaceBy(const QString& next);

    QLineEdit* purpose() const { return m_purpose; }
    QLineEdit* version() const { return m_version; }
    QLineEdit* reason() const { return m_reason; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* deployButton() const { return m_deploy; }
    QPushButton* replaceButton() const { return m_replace; }
    QPushButton* withdrawButton() const { return m_withdraw; }
    // Of a model that can be tried on new samples.
    QPushButton* upkeepButton() const { return m_upkeep; }
    // Of a deployed one of rows or of batches.
    QPushButton* sourceButton() const { return m_source; }
    QStringList findings() const;
    QString facts() const;
    // All that titer-cli mvda card tells: a branch for each section.
    QTreeWidget* sections() const { return m_sections; }

signals:
    void changed(const QString& path);
    void upkeepAsked(const QString& path);
    void sourceAsked(const QString& path, bool ofBatches); // a new one, that works by the model

private:
    void connectAll();
    void keep();
    void askReplace();
    // Does it, and shows what came of it.
    void act(const std::function<base::Done(const QString& path, const std::string& reason)>& does,
             const QString& done);
    void refresh(const QString& done);
    QString factWords() const;
    void showSections();

    QString m_path;
    std::optional<app::ModelCard> m_card; // nothing: it cannot be read
    widgets::Label *m_title, *m_facts;
    QVBoxLayout* m_findings;
    QTreeWidget* m_sections;
    QLineEdit *m_purpose, *m_version, *m_reason;
    QPushButton *m_keep, *m_deploy, *m_replace, *m_withdraw, *m_source, *m_upkeep, *m_close;
};

} // namespace titer::pages
