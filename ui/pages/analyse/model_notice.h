// What a person should know of the model that is open: that it is withdrawn, replaced and by what, or was changed by hand. [gui]
#pragma once

#include "app/analyse/analyse_session.h"
#include "ui/widgets/notice.h"

namespace titer::pages {

// As refresh() finds it; hidden where there is nothing to tell.
class ModelNotice : public widgets::NoticeRow {
    Q_OBJECT
public:
    explicit ModelNotice(const app::AnalyseSession& session);

    void refresh();

signals:
    void cardAsked();
    void modelAsked(const QString& path); // that to use in place of this one

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const app::AnalyseSession& m_session;
    QString m_successor;
};

} // namespace titer::pages
