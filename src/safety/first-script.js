(() => {
	const root = document.documentElement;
	const store = sessionStorage;
	const outside = '/' + (root.lang || 'nl') + '/outside';
	root.classList.add('js');
	// a device that keeps the app has the letters and the papers already
	if (navigator.serviceWorker?.controller) root.classList.add('settled');

	const leave = () => {
		root.classList.add('left');
		store.setItem('left', '1');
		dispatchEvent(new Event('thuiskoffer:leave'));
		location.replace(outside);
	};
	const stayAway = () => {
		if (store.getItem('left') && location.pathname !== outside) {
			root.classList.add('left');
			location.replace(outside);
		}
	};
	const [arrival] = performance.getEntriesByType('navigation');
	if (arrival && arrival.type === 'back_forward') stayAway();
	else if (location.pathname !== outside) store.removeItem('left');
	addEventListener('pageshow', (event) => event.persisted && stayAway());

	let shifts = [];
	addEventListener('keydown', (event) => {
		if (event.key !== 'Shift') shifts = [];
		else if (!event.repeat) {
			shifts = [...shifts.filter((at) => event.timeStamp - at < 5000), event.timeStamp];
			if (shifts.length > 2) leave();
		}
	});
	addEventListener(
		'click',
		(event) => {
			if (!event.target.closest('[data-leave]')) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			leave();
		},
		true
	);
})();
