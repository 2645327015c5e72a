// Projects and drafts as cards with a picture of the plant: one row, or all of them; where there are none, three outlines and two
// sentences. [gui]
#pragma once

#include "app/document/project/known_projects.h"
#include "core/model/types/catalogue.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace titer::pages {

class RecentProjects : public QWidget {
    Q_OBJECT
public:
    RecentProjects(app::Settings& settings, const model::Catalogue& catalogue, QWidget* parent = nullptr);

signals:
    void opened(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns() const;
    // Looks for the projects where they lie.
    void read();
    void refresh();
    void showNone();

    app::Settings& m_settings;
    const model::Catalogue& m_catalogue;
    std::vector<app::KnownProject> m_projects;
    QGridLayout* m_grid;
    QPushButton* m_more; // all of them, or one row again
    int m_columns = -1;  // cards that the present width holds beside each other
    bool m_all = false;  // not one row alone
};

} // namespace titer::pages
