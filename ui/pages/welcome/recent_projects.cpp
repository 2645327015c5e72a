// Cards of projects and drafts.
#include "ui/pages/welcome/recent_projects.h"

#include "app/document/project/project_peek.h"
#include "ui/flow/plant_picture.h"
#include "ui/look/elided.h"
#include "ui/look/glyph.h"
#include "ui/pages/welcome/welcome_pictures.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QDir>
#include <QFontMetricsF>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace titer::pages {

using flow::paintPlant;

using namespace look;
using namespace widgets;

namespace {

int cardWidth()
{
    return 44 * Theme::current().u();
}
int nameWidth()
{
    return cardWidth() - 6 * Theme::current().u();
}
int cardHeight()
{
    return 34 * Theme::current().u();
}

class Outline : public QWidget {
public:
    explicit Outline(int index)
        : m_index(index)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {cardWidth(), cardHeight()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintOutline(&painter, rect(), m_index);
    }

private:
    int m_index;
};

class ProjectCard : public QAbstractButton {
public:
    // `shown`: its name, as it has room on the card.
    ProjectCard(const app::KnownProject& project, const QString& shown, const model::Catalogue& catalogue)
        : m_catalogue(catalogue)
        , m_shown(shown)
        , m_when(QLocale().toString(project.changed.toLocalTime(), QLocale::ShortFormat))
    {
        if (project.draft) m_when = RecentProjects::tr("Draft, %1", "a date").arg(m_when);
        setText(project.name);
        setAccessibleName(project.name);
        setAccessibleDescription(m_when);
        setToolTip(QDir::toNativeSeparators(project.path));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        // After the page is there: a slow disk must not hold it up.
        QTimer::singleShot(0, this, [this, path = project.path] {
            base::Result<model::Flowsheet> plant = app::plantOfProject(path);
            if (plant) m_plant = std::move(*plant);
            update();
        });
    }
    QSize sizeHint() const override { return {cardWidth(), cardHeight()}; }

protected:
    // Return opens a card as it opens the start cards above; by itself a button knows only the space bar.
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        const int u = theme.u();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(theme.color(underMouse() ? Token::Accent : Token::Border), 1));
        painter.setBrush(theme.color(Token::Canvas));
        painter.drawRoundedRect(box, theme.radius(Radius::Card), theme.radius(Radius::Card));
        paintPlant(&painter, box.adjusted(3 * u, 2 * u, -3 * u, -12 * u), m_plant, m_catalogue);
        const auto line = [&](int bottom, const QString& words, Type type, Token token) {
            painter.setFont(theme.font(type));
            painter.setPen(theme.color(token));
            painter.drawText(QRect(3 * u, height() - bottom, width() - 6 * u, 5 * u), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(words, Qt::ElideRight, width() - 6 * u));
        };
        line(11 * u, m_shown, Type::Strong, Token::Text);
        line(6 * u, m_when, Type::Caption, Token::Muted);
        if (hasFocus()) paintFocus(&painter, rect(), theme.radius(Radius::Card));
    }

private:
    const model::Catalogue& m_catalogue;
    model::Flowsheet m_plant;
    QString m_shown, m_when;
};

} // namespace

RecentProjects::RecentProjects(app::Settings& settings, const model::Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_catalogue(catalogue)
    , m_grid(new QGridLayout)
    , m_more(new QPushButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setProperty("role", "flat");
    m_more->setAutoDefault(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        refresh();
    });
    connect(&m_settings, &app::Settings::recentProjectsChanged, this, &RecentProjects::read);
    connect(&Theme::current(), &Theme::changed, this, [this] { refresh(); });
    m_projects = app::knownProjects(m_settings);
    refresh();
}

void RecentProjects::read()
{
    std::vector<app::KnownProject> known = app::knownProjects(m_settings);
    if (known == m_projects) return;
    m_projects = std::move(known);
    refresh();
}

void RecentProjects::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) read();
}

int RecentProjects::columns() const
{
    const int gap = 4 * Theme::current().u();
    return std::max(1, (width() + gap) / (cardWidth() + gap));
}

void RecentProjects::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (columns() != m_columns) QTimer::singleShot(0, this, &RecentProjects::refresh);
}

void RecentProjects::refresh()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide(); // it goes only when nothing is left to do
        item->widget()->deleteLater();
        delete item;
    }
    const int u = Theme::current().u();
    m_grid->setSpacing(4 * u);
    layout()->setSpacing(2 * u);
    setMinimumHeight(cardHeight());
    const int before = std::exchange(m_columns, columns());
    if (before > 0) m_grid->setColumnStretch(before, 0);
    m_grid->setColumnStretch(m_columns, 1); // cards keep to the left
    const int count = int(m_projects.size());
    m_more->setVisible(count > m_columns);
    m_more->setText(m_all ? tr("Show one row") : tr("Show all %1", "a number of projects").arg(count));
    if (m_projects.empty()) return showNone();
    QStringList names;
    for (const app::KnownProject& project : m_projects) names << project.name;
    names = look::elidedApart(names, QFontMetricsF(Theme::current().font(Type::Strong)), nameWidth());
    for (int i = 0; i < (m_all ? count : std::min(m_columns, count)); ++i) {
        auto* card = new ProjectCard(m_projects[std::size_t(i)], names[i], m_catalogue);
        connect(card, &QAbstractButton::clicked, this,
                [this, path = m_projects[std::size_t(i)].path] { emit opened(path); });
        m_grid->addWidget(card, i / m_columns, i % m_columns);
    }
    // Behind the cards in the order of Tab, as on the page.
    for (int i = 0; i < m_grid->count(); ++i) setTabOrder(m_grid->itemAt(i)->widget(), m_more);
}

void RecentProjects::showNone()
{
    const int u = Theme::current().u(), outlines = std::min(3, m_columns - 1);
    for (int i = 0; i < outlines; ++i) m_grid->addWidget(new Outline(i), 0, i);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(4 * u, 0, 0, 0);
    auto* text = new Label(tr("They appear here, each with a picture of its plant, and open where you left off."),
                           Type::Body, Token::Muted);
    text->setWordWrap(true);
    column->addStretch();
    column->addWidget(new Label(tr("No projects yet"), Type::Section));
    column->addWidget(text);
    column->addStretch();
    m_grid->addWidget(words, 0, outlines, 1, m_columns - outlines + 1);
}

} // namespace titer::pages

#include "ui/pages/welcome/moc_recent_projects.cpp"
